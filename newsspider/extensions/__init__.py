"""Extensions: the progress bar, the closing report, and a log without page text."""
