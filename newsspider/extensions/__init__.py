"""Extensions: progress, the closing report, and a log without page text."""
