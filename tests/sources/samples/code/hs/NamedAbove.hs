module Spec where
import Test.Hspec
malformed :: [ByteString]
malformed =
  [ "MAIL FROM:x1@example.se"
  , "MAIL FROM: x2@example.se"
  , "MAIL FROM:<x3@example.se"
  ]
sample =
  [ "MAIL FROM:told4@example.se"
  , "MAIL FROM:<told5@example.se"
  ]
