"""Transcripts and logs with both sides: read, paired, and judged."""
