from newsspider.exitcodes import MEANINGS, ExitCode


def test_every_code_has_a_meaning() -> None:
    assert set(MEANINGS) == set(ExitCode)
    assert ExitCode.INTERRUPTED.meaning == "the run was stopped before its end"
