using System.Text;
using Hub.Adapters;
using Hub.Tests.Adapters.Support;
using NUnit.Framework;

namespace Hub.Tests.Adapters.Mapping;

/// <summary>The example of docs/perfiles.md does what the manual says.</summary>
public sealed class ManualTests
{
    [Test]
    public async Task Example_GivesTheResultOfTheManual()
    {
        using var folder = new SampleFolder();
        var manual = await File.ReadAllTextAsync(Path.Combine(Repository(), "docs", "perfiles.md"));
        folder.Write("obras_2024.csv", Block(manual, "csv"));

        var adaptador = SampleFolder.Adaptador(Block(manual, "yaml"));
        var entrega = await adaptador.EntregasAsync(folder.Root, CancellationToken.None).SingleAsync();
        var registros = entrega.Leer(CancellationToken.None).ToList();

        Assert.That(entrega.Hallazgos, Is.Empty);
        Assert.That(registros.Select(registro => $"{registro.Renglon} {registro.Obra?.Clave} {registro.Ignorado}"), Is.EqualTo(new[] { "2 OP392 ", "3 OP393 ", "4  no es obra: Adquisición", "5  " }));
        Assert.That(registros[1].Obra?.Ubicaciones?.Select(ubicacion => ubicacion.Municipio), Is.EqualTo(new[] { "32017", "32042" }));
        Assert.That(registros[0].Obra?.Financiamientos?.Single().MontoAprobado, Is.EqualTo(1250000.50m));
        Assert.That(Rendered.Findings(registros[3]), Is.EqualTo(new[] { "FECHA_INVALIDA fechas/inicioProgramado 5", "NUMERO_INVALIDO financiamientos/financiamiento[1]/montoAprobado 5" }));
    }

    private static string Block(string manual, string language) => manual.Split($"```{language}\n")[1].Split("```")[0];

    private static string Repository()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "ObrasHub.sln"))) folder = folder.Parent!;
        return folder.FullName;
    }
}
