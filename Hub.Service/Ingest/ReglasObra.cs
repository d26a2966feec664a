using System.Globalization;
using System.Security.Cryptography;
using Hub.Contracts.Faltas;
using Hub.Service.Catalogo;

namespace Hub.Service.Ingest;

/// <summary>The dated rules, read once from the embedded reglas.csv.</summary>
internal static class ReglasObra
{
    private const string Archivo = "reglas.csv";
    private const string Carpeta = "Reglas";

    private static readonly ILookup<string, Regla> PorNombre =
        SeedCsv.Read(Archivo, Carpeta).Select(Leer).ToLookup(regla => regla.Nombre, StringComparer.Ordinal);

    /// <summary>Number of the table and the start of its SHA-256: what a stored record says it was checked with.</summary>
    public static string Version { get; } =
        "1+" + Convert.ToHexStringLower(SHA256.HashData(SeedCsv.Bytes(Archivo, Carpeta)))[..12];

    public static IEnumerable<Regla> Todas => PorNombre.SelectMany(reglas => reglas);

    /// <summary>The rule of that name for works of that regime on that day, or null when none was in force.</summary>
    public static Regla? Vigente(string nombre, string? regimen, DateTime dia)
    {
        if (!PorNombre.Contains(nombre))
            throw new ArgumentException($"There is no rule {nombre}.", nameof(nombre));

        return PorNombre[nombre].FirstOrDefault(regla => regla.Rige(regimen, dia));
    }

    private static Regla Leer(SeedRow fila)
    {
        var codigo = Codigos.Buscar(fila["codigo"])
            ?? throw new InvalidOperationException($"Rule {fila["regla"]} names a code that does not exist.");
        var severidad = fila["severidad"] == "ERROR" ? Severidad.Error : Severidad.Advertencia;
        return new Regla(
            fila["regla"], fila["jurisdiccion"], Dia(fila["vigente_desde"]),
            fila.Optional("vigente_hasta") is { } hasta ? Dia(hasta) : null,
            fila["valor"], codigo with { Severidad = severidad }, fila["fundamento"]);
    }

    private static DateTime Dia(string texto) => DateTime.ParseExact(texto, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
