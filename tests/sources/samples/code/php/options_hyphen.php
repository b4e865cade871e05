<?php
mail("x@example.com", "s", "b", "", "-f-oQ/tmp@example.com");
mail("x@example.com", "s", "b", "", "-fann@example.com");
mail("x@example.com", "s", "b", "", "-f -i");
mail("x@example.com", "s", "b", "", "-fann@example.com -oi -r-");
mail("x@example.com", "s", "b", "", "-f ann@example.com -ODeliveryMode=b");
mail("x@example.com", "s", "b", "", "-f" . $from);
