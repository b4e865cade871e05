"""What documents write within sentences, warn of, or show of logs.

fences   blocks between fences; warned: those that show what not to write, which faulted tells by sentences;
         refusing: those that a server refuses
inline   commands within sentences
logs     what logs and transcripts have round a command; ended: what they have behind it
beside   what a line has beside a command, and what else that is none by itself; called: mail clients behind a prompt
manuals  roff and Texinfo, as they are printed
verified what a test in a document says that is to come
"""
