git send-email --envelope-sender "Ann <ann@x.example>" --to bob@x.example 0001.patch
git send-email --envelope-sender=ann@@x.example --to bob@x.example 0001.patch
git send-email --envelope-sender=auto --to bob@x.example 0001.patch
git send-email --envelope-sender ann@x.example --to "Bob, B <bob@x.example>" --cc="c@@x.example" 0001.patch
git send-email --to-cmd 'x --envelope-sender a@@b' 0001.patch
