spec = do
  it "a" $ parse "MAIL FROM:<a@@b.example>" `shouldSatisfy` isLeft
  it "b" $ parse "MAIL FROM:<b@@b.example>" `shouldBe` Left "bad"
  it "c" $ parse "MAIL FROM:<c@@b.example>" `shouldBe` Nothing
  it "d" $ parse "MAIL FROM:<d@@b.example>" `shouldBe` Right (Mail "d")
