import gc

import pytest

from newsspider.commands.loading import loading


def test_no_garbage_is_looked_for_while_modules_are_loaded_nor_among_what_they_made() -> None:
    before = gc.get_freeze_count()
    try:
        with loading():
            while_loading = gc.isenabled()

        assert not while_loading
        assert gc.isenabled()
        assert gc.get_freeze_count() > before
    finally:
        gc.unfreeze()


def test_garbage_is_looked_for_again_whatever_happened() -> None:
    try:
        with pytest.raises(ImportError), loading():
            raise ImportError

        assert gc.isenabled()
    finally:
        gc.unfreeze()
