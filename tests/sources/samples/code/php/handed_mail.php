<?php
mail('b@acme.io','s','b',['From' => 'Acme, Inc. <robot@acme.io>']);
mail("Bob, Jr <b@acme.io>",'s','b');
mail("b@acme.io, Bob <b@acme.io>",'s','b', "From: Acme, Inc. <robot@acme.io>\r\n");
mail("bob@acme.io",'s','b', array('From' => 'a@acme.io', 'Reply-To' => 'x@@y.io'));
