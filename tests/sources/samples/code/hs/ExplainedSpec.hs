import Test.Hspec
spec = describe "explain" $ it "names the byte" $ do
  explain "MAIL FROM: <x1@example.se>" `shouldBe` "column 11: no blank here"
  explain "RCPT TO:x2@example.se" `shouldBe` "column 9: '<' expected"
