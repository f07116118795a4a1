"""The cases that CI asks again, and what makes them: `python -m tests.cases`."""
