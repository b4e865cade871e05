spec = describe "MAIL" $ do
  for_ hopeless $ \line ->
    it ("never reads " <> show line) $
      parse line `shouldSatisfy` isLeft
  for_ usual $ \line ->
    it ("reads " <> show line) $
      parse line `shouldSatisfy` isRight

hopeless :: [ByteString]
hopeless =
  [ "MAIL FROM:<s1@x.example> SIZE="
  ]

usual :: [ByteString]
usual =
  [ "MAIL FROM:<told1@x.example> SIZE="
  ]
