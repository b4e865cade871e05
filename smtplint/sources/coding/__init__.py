"""Code round a literal: how texts are put together, and what becomes of them.

Which module answers what is asked of a literal, in the order of asking:

what stands round it?             tokens, operands; call_sites (the call, or the name, that is given a text)
what is it joined with?           expressions; grouped, macros (brackets, lists and macros on the way)
what do its placeholders get?     put_behind (values behind the literal), filled (where its name is used)
does a call make more of it?      joined_arguments, own_joining, headed_lists
is more put behind it later?      heads (joined to it), continued (so it is not whole), parameters_behind
what do names in it stand for?    constants, given_values
what does a call's name say?      doings
what is it for?                   placed asks: compared, awaited, sought, counted; refused, verdicts, asserted
is it for a person?               shown, labels, stored, enclosing (the function round it)
where does it go, how ended?      channels, sinks, piped, conversions
has a value in it its brackets?   asked, enclosing, kept_texts; answers (it is what a server said)

``kept_texts`` has the commands that ``handed.put_in`` finds values for, ``messages`` the heads of messages, ``made``
the clients of SMTP; ``once`` keeps what a file says of itself.
"""
