"""Some hundred ways to write a private address in a URL."""

from __future__ import annotations

from collections.abc import Iterator
from ipaddress import IPv4Address

TARGETS = (
    "127.0.0.1",
    "10.0.0.1",
    "169.254.169.254",
    "192.168.1.1",
    "172.16.0.1",
    "100.100.100.200",
    "0.0.0.0",
    "224.0.0.1",
)
DIGITS = ("０１２３４５６７８９", "𝟎𝟏𝟐𝟑𝟒𝟓𝟔𝟕𝟖𝟗", "𝟘𝟙𝟚𝟛𝟜𝟝𝟞𝟟𝟠𝟡", "⓪①②③④⑤⑥⑦⑧⑨", "⁰¹²³⁴⁵⁶⁷⁸⁹", "₀₁₂₃₄₅₆₇₈₉")
NAMES = (
    "localhost",
    "LOCALHOST",
    "localhost.",
    "LocalHost.",
    "a.localhost",
    "a.b.localhost.",
    "trap.example",
    "TRAP.example",
    "both.example",
)


def of_four(address: str) -> Iterator[str]:
    """Spellings of an IPv4 address."""
    whole, parts = int(IPv4Address(address)), [int(part) for part in address.split(".")]
    last = f"{parts[2] * 256 + parts[3]}"
    yield from (address, f"{address}.", f"user:word@{address}", f"news.example@{address}", f"{address}:80")
    yield from (f"{whole}", f"0x{whole:x}", f"0X{whole:X}", f"0{whole:o}", f"0x{whole:012x}")
    yield from (
        f"{parts[0]}.{parts[1]}.{last}",
        f"0x{parts[0]:x}.{whole & 0xFFFFFF}",
        f"0{parts[0]:o}.{whole & 0xFFFFFF}",
    )
    yield ".".join(f"0x{part:x}" for part in parts)
    yield ".".join(f"0{part:03o}" for part in parts)
    yield f"0x{parts[0]:x}.0{parts[1]:o}.{parts[2]}.{parts[3]}"
    yield from (address.replace(".", dot) for dot in "。．｡")
    yield from (address.translate(str.maketrans("0123456789", digits)) for digits in DIGITS)
    yield "".join(f"%{ord(letter):02x}" for letter in address)


def of_six(address: str) -> Iterator[str]:
    """Spellings of an IPv6 address that leads to an IPv4 address."""
    whole = int(IPv4Address(address))
    hexed = f"{whole >> 16:x}:{whole & 0xFFFF:x}"
    for start in (
        "::ffff:",
        "::FFFF:",
        "0:0:0:0:0:ffff:",
        "::",
        "64:ff9b::",
        "64:ff9b:1::",
        "::ffff:0:",
        "fe80::5efe:",
        "2606:4700::5efe:",
    ):
        yield from (f"[{start}{address}]", f"[{start}{hexed}]")
    yield from (f"[2002:{hexed}::]", f"[2002:{hexed}::1]", f"[2001:0:{hexed}::]")


OTHERS = (
    "[::1]",
    "[0:0:0:0:0:0:0:1]",
    "[::]",
    "[fe80::1]",
    "[fe80::1%25eth0]",
    "[fc00::1]",
    "[fd00:ec2::254]",
    "[fec0::1]",
    "[ff02::1]",
    "[::1]:80",
)
"""Addresses of IPv6's own."""
SPELLINGS = tuple(
    dict.fromkeys(
        f"http://{host}/"
        for host in (
            *(form for target in TARGETS for form in (*of_four(target), *of_six(target))),
            *OTHERS,
            *NAMES,
            "168.63.129.16",
        )
    )
)
"""URLs; all lead to this machine, a private network or a cloud's metadata, or nowhere."""
