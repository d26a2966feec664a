using System.Buffers.Text;
using System.Text;
using Hub.Service.Storage;
using NUnit.Framework;

namespace Hub.Tests.Storage;

public sealed class CursorTests
{
    [TestCase("ZAC-2021-32010-000012-4")]
    [TestCase("con|barra y eñe")]
    [TestCase("")]
    public void Read_ReturnsTheKey_WhenTheListIsTheSame(string key) =>
        Assert.That(Cursor.Read(Cursor.Write("obras", key), "obras"), Is.EqualTo(key));

    [TestCase(null)]
    [TestCase("")]
    public void Read_ReturnsNull_WhenThereIsNoCursor(string? cursor) =>
        Assert.That(Cursor.Read(cursor, "obras"), Is.Null);

    [TestCase("%%%")]
    [TestCase("_w")]
    [TestCase("MXxvdHJhc3xa")]
    public void Read_Refuses_WhenTheTextIsForeign(string cursor) =>
        Assert.That(() => Cursor.Read(cursor, "obras"), Throws.TypeOf<CursorInvalidoException>());

    [Test]
    public void Read_Refuses_WhenTheVersionIsAnother()
    {
        var cursor = Base64Url.EncodeToString(Encoding.UTF8.GetBytes("2|obras|ZAC"));

        Assert.That(() => Cursor.Read(cursor, "obras"), Throws.TypeOf<CursorInvalidoException>());
    }

    [Test]
    public void ReadNumber_ReturnsTheKey_WhenItIsANumber() =>
        Assert.That(Cursor.ReadNumber(Cursor.Write("cambios", 42), "cambios"), Is.EqualTo(42));

    [TestCase("-1")]
    [TestCase("cuarenta")]
    [TestCase("99999999999999999999")]
    public void ReadNumber_Refuses_WhenTheKeyIsNoNumber(string key) =>
        Assert.That(() => Cursor.ReadNumber(Cursor.Write("cambios", key), "cambios"), Throws.TypeOf<CursorInvalidoException>());

    [TestCase(null, 100)]
    [TestCase(0, 1)]
    [TestCase(7, 7)]
    [TestCase(1001, 1000)]
    public void Size_StaysWithinTheLimits_WhateverIsAsked(int? maximo, int esperado) =>
        Assert.That(Page.Size(maximo), Is.EqualTo(esperado));
}
