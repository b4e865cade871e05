import Test.Hspec
spec = do
  it "a" $
    forM_ [ "MAIL FROM:x1@example.com"
          , "MAIL FROM: x2@example.com" ] $ \l ->
      parse l `shouldSatisfy` isLeft
  it "b" $
    forM_ [ "MAIL FROM:told3@example.com"
          , "MAIL FROM: told4@example.com" ] $ \l ->
      parse l `shouldSatisfy` isRight
