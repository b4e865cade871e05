"""What is asserted in each framework, by lines of it."""

from smtplint.sources.coding.around.tokens import Said
from smtplint.sources.coding.expected import failing
from smtplint.sources.files import assertions
from tests.rows import over

_ASSERTS = (
    b"self.assertEqual(r, 501)", b"Assert.Equal(501, reply);", b"expect(reply).toBe(501)", b"reply.should.equal(501)",
    b"EXPECT_EQ(reply, 501);", b"CHECK(reply == 501);", b"QCOMPARE(reply, 501);", b"require.Equal(t, 501, reply)",
    b"is $reply, 501;", b"is_deeply($got, [501]);", b"t.deepEqual(reply, [501])", b"reply shouldBe 501", b"refute r.ok",
    b"mvc.perform(post).andExpect(status().isOk())", b"verify(server).accept();", b"check reply.ok == true",
)  # fmt: skip
_OTHERS = (
    b"expected = 501", b"conn.expect('501')", b'require "smtp"', b"ok = reply", b"smtp.verify(name)",
)  # fmt: skip
_RAISES = (
    (b"with pytest.raises(Bad): send(", b""), (b"self.assertRaises(Bad, send, ", b""), (b"throws_ok { send(", b""),
    (b"$this->expectException(Bad::class); send(", b""), (b"intercept[Bad] { send(", b""), (b"CHECK_THROWS(send(", b""),
    (b"#expect(throws: Bad.self) { send(", b""), (b"XCTAssertThrowsError(try send(", b""), (b"t.throws(send(", b""),
    (b"expect(() => send(", b")).toThrow()"), (b"expect { send(", b") }.to raise_error(Bad)"),
    (b"act = () => send(", b"); act.Should().Throw<Bad>();"), (b"let e = send(", b").unwrap_err();"),
    (b"shouldThrow<Bad> { send(", b""),
)  # fmt: skip
_DENIES = (
    (b"assertFalse(send(", b""), (b"XCTAssertNil(send(", b""), (b"REQUIRE_FALSE(send(", b""), (b"refute send(", b""),
    (b"t.false(send(", b""), (b"assert(!send(", b""), (b"expect(send(", b")).toBe(false)"),
    (b"send(", b").Should().BeFalse();"), (b"expect(send(", b")).to be false"),
)  # fmt: skip


@over("line", _ASSERTS)
def test_asserts(line: bytes) -> None:
    assert assertions.asserts(line)
    assert assertions.may_assert(line)


@over("line", _OTHERS)
def test_asserts_nothing(line: bytes) -> None:
    assert not assertions.asserts(line)


@over(("before", "behind"), _RAISES + _DENIES)
def test_fails(before: bytes, behind: bytes) -> None:
    assert assertions.fails(before, behind)
    assert failing._says_anything(Said(0, before, behind))


@over(("before", "behind"), _RAISES)
def test_raises(before: bytes, behind: bytes) -> None:
    assert assertions.raises(before + b"x" + behind)


@over(("before", "behind"), _DENIES)
def test_denies_only(before: bytes, behind: bytes) -> None:
    assert not assertions.raises(before + b"x" + behind)


@over("column", assertions.Framework._fields)
def test_every_column_is_had(column: str) -> None:
    assert any(getattr(framework, column) for framework in assertions.FRAMEWORKS)
