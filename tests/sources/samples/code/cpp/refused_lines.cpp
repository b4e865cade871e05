TEST(Client, Refuses) {
    EXPECT_THROW(
        c.send(
            "MAIL FROM:a1@x.example"
        ),
        Refused
    );
    EXPECT_EQ(
        501,
        c.send(
            "MAIL FROM:a2@x.example"
        )
    );
    EXPECT_NO_THROW(
        c.send(
            "MAIL FROM:told1@x.example"
        )
    );
    EXPECT_EQ(
        250,
        c.send(
            "MAIL FROM:told2@x.example"
        )
    );
}
