"""Code round a literal: how texts are put together, and what becomes of them.

What is asked of a literal, and where that is answered. Each package says which module of it answers what, and asks
only those before it:

what stands round it?                      around
what is it joined with, by an operator?    joined
what stands for the values in it?          values
is it compared with another text?          matched
where does it go, and how does it end?     outlets
what is put to it by other means?          gathered
what does a test or a check say of it?     expected
and so, what is it for?                    placed
"""
