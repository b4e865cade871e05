require ["copy", "enotify", "vacation"];
# redirect "a@@x.example";
if envelope :is "from" "" { discard; }
redirect "ops@oncall@example.org";
redirect :copy "a@example.org";
redirect "Ops <ops@example.org>";
redirect "Ops, Team <ops@example.org>";
redirect "a@example.org, b@example.org";
redirect "ops.example.org";
redirect "${to}";
redirect :list "addrbook:default";
redirect :copy :notify "NEVER" "ops@example..org";
vacation :days 7 :from "Ann <ann@example..org>" :addresses ["a@@example.org"] "redirect \"x@@y\"";
notify :from "x@@example.org" :message "m" "mailto:ops@@example.org?subject=x";
vacation :addresses "me@example..org" "gone";
vacation :addresses [ "a@example.org", "b@example..org"  # the old one
  , "${user}@example.org", "user", "c@example..org"] :subject "x" "gone";
if address :all :is "from" ["a@example..com"] { stop; }
