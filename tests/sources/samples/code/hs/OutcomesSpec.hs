  it "a" $ parseCommand "MAIL FROM: <a@b.example>" `shouldSatisfy` isLeft
  it "b" $ parseCommand "MAIL FROM: <a@b.example>" `shouldSatisfy` isRight
  it "c" $ p `shouldFailOn` "MAIL FROM: <a@b.example>"
  it "d" $ p `shouldSucceedOn` "MAIL FROM: <a@b.example>"
  it "e" $ do { r <- cmd "MAIL FROM: <a@b.example>"; code r `shouldBe` 501 }
  it "f" $ do { r <- cmd "MAIL FROM: <a@b.example>"; code r `shouldBe` 250 }
