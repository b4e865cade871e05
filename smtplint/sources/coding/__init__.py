"""Code round a literal: how texts are put together, and what becomes of them.

What is asked of a literal, and which package answers it; each asks only those before it, and says which of its modules
answers what:

around    what stands round it?
joined    what is it joined with, by an operator?
values    what stands for the values in it?
matched   is it compared with another text?
outlets   where does it go, and how does it end?
gathered  what is put to it by other means?
expected  what does a test or a check say of it?

``placed`` asks them all, and tells what it is for.
"""
