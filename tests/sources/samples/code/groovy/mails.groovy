emailext to: 'a@example.com; b@example.com', from: 'Jenkins, CI <ci@example.com>', subject: 'x'
mail to: 'a@example.com, b@example.com', from: 'ci@@example.com'
emailext(to: 'b@@example.com', replyTo: 'c@@example.com', subject: 'x')
emailext to: 'a@example.com, b@example.com c@example.com', subject: "x"
