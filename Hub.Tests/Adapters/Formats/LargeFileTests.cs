using Hub.Adapters;
using Hub.Tests.Adapters.Support;
using NUnit.Framework;

namespace Hub.Tests.Adapters.Formats;

/// <summary>Memory on a generated file; run on demand: dotnet test --filter TestCategory=Volumen.</summary>
[Explicit]
[Category("Volumen")]
public sealed class LargeFileTests
{
    private const int Rows = 400_000;

    [Test]
    public async Task Leer_KeepsMemoryFlat_WhenTheFileIsLarge()
    {
        using var folder = new SampleFolder();
        Generate(Path.Combine(folder.Folder, "obras.csv"));
        var entrega = await SampleFolder.Adaptador().EntregasAsync(folder.Root, CancellationToken.None).SingleAsync();
        long highest = 0;
        var read = 0;

        foreach (var registro in entrega.Leer(CancellationToken.None))
        {
            if (registro.Obra is not null) read++;
            if (read % 50_000 == 0) highest = Math.Max(highest, GC.GetTotalMemory(forceFullCollection: true));
        }

        TestContext.Out.WriteLine($"{entrega.Tamanio:N0} bytes, {highest:N0} bytes held");
        Assert.That(read, Is.EqualTo(Rows));
        Assert.That(highest, Is.LessThan(40_000_000));
    }

    private static void Generate(string path)
    {
        using var writer = new StreamWriter(path, append: false, System.Text.Encoding.Latin1);
        writer.Write(SampleFolder.Header);
        for (var i = 0; i < Rows; i++)
            writer.Write($"'OP {i};\"Rehabilitación de la línea de conducción,\nprimera etapa, contrato {i}\";Obra;\"14; 32\";2024;05/02/2024;1.250.000,50;x\r\n");
    }
}
