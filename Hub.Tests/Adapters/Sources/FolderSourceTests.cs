using System.Security.Cryptography;
using Hub.Adapters.Sources;
using Hub.Adapters;
using Hub.Tests.Adapters.Support;
using NUnit.Framework;

namespace Hub.Tests.Adapters.Sources;

public sealed class FolderSourceTests
{
    [Test]
    public void List_OrdersNamesAndLeavesHalfWrittenOnes()
    {
        using var folder = new SampleFolder();
        foreach (var name in new[] { "b.csv", "a.csv", "C.csv", ".d.csv", "~$e.csv", "f.csv.part", "g.csv.tmp", "h.csv~", "i.txt", "j.CSV" })
            folder.Write(name, "x");

        var listed = new FolderSource(folder.Root, "sop", "*.csv").List().Select(Path.GetFileName);

        Assert.That(listed, Is.EqualTo(new[] { "C.csv", "a.csv", "b.csv", "j.CSV" }));
    }

    [TestCase(".part")]
    [TestCase(".TMP")]
    [TestCase(".filepart")]
    [TestCase(".crdownload")]
    public void List_LeavesHalfWrittenNames_WhenThePatternWouldTakeThem(string ending)
    {
        using var folder = new SampleFolder();
        folder.Write("obras.csv" + ending, "x");

        Assert.That(new FolderSource(folder.Root, "sop", "*").List(), Is.Empty);
    }

    [Test]
    public void List_Fails_WhenTheFolderDoesNotExist()
    {
        using var folder = new SampleFolder();

        var exception = Assert.Throws<SourceException>(() => new FolderSource(folder.Root, "otra", "*").List());

        Assert.That(exception.Codigo.Clave, Is.EqualTo("CARPETA_FALTANTE"));
        Assert.That(exception.Message, Is.EqualTo($"No existe la carpeta de entregas {Path.Combine(folder.Root, "otra")}. Cree la carpeta o corrija la carpeta base o la del perfil."));
    }

    [Test]
    public async Task EntregasAsync_TellsLengthAndHashOfTheBytes()
    {
        using var folder = new SampleFolder();
        var entrega = await folder.EntregaAsync(SampleFolder.Header + "1;a;Obra;32;2024;;;\r\n");

        var bytes = await File.ReadAllBytesAsync(Path.Combine(folder.Folder, "obras.csv"));

        Assert.That((entrega.Nombre, entrega.Tamanio, entrega.Huella), Is.EqualTo(("obras.csv", (long)bytes.Length, Convert.ToHexStringLower(SHA256.HashData(bytes)))));
    }

    [Test]
    public async Task Leer_Fails_WhenTheFileVanishes()
    {
        using var folder = new SampleFolder();
        var entrega = await folder.EntregaAsync(SampleFolder.Header + "1;a;Obra;32;2024;;;\r\n");
        File.Delete(Path.Combine(folder.Folder, "obras.csv"));

        var exception = Assert.Throws<SourceException>(() => entrega.Leer(CancellationToken.None).ToList());

        Assert.That(exception.Codigo.Clave, Is.EqualTo("ARCHIVO_INESTABLE"));
    }

    [TestCase("2;b;Obra;32;2024;;;\r\n")]
    [TestCase("\u0081")]
    public async Task Leer_GivesWhatItReadAndThenFails_WhenTheFileGrew(string more)
    {
        using var folder = new SampleFolder();
        var text = SampleFolder.Header + "1;a;Obra;32;2024;;;\r\n";
        var entrega = await folder.EntregaAsync(text);
        folder.Write("obras.csv", text + more);
        List<RegistroEntrante> read = [];

        var exception = Assert.Throws<SourceException>(() => read.AddRange(entrega.Leer(CancellationToken.None)));

        Assert.That(exception.Archivo, Is.EqualTo("obras.csv"));
    }

    [Test]
    public async Task Leer_Fails_WhenOneByteChanged()
    {
        using var folder = new SampleFolder();
        var entrega = await folder.EntregaAsync(SampleFolder.Header + "1;a;Obra;32;2024;;;\r\n");
        folder.Write("obras.csv", SampleFolder.Header + "1;b;Obra;32;2024;;;\r\n");

        Assert.Throws<SourceException>(() => entrega.Leer(CancellationToken.None).ToList());
    }

    [Test]
    public async Task Leer_Stops_WhenCancelled()
    {
        using var folder = new SampleFolder();
        var entrega = await folder.EntregaAsync(SampleFolder.Header + "1;a;Obra;32;2024;;;\r\n");

        Assert.Throws<OperationCanceledException>(() => entrega.Leer(new CancellationToken(canceled: true)).ToList());
    }
}
