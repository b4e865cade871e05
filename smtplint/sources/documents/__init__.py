"""What documents write within sentences, warn of, or show of logs."""
