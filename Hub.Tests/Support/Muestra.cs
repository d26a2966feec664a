using Hub.Contracts.Obras;
using Hub.Service.Catalogo;

namespace Hub.Tests.Support;

/// <summary>The catalogue as it ships, a day, and the smallest work that has nothing wrong.</summary>
internal static class Muestra
{
    public static readonly DateTime Hoy = new(2026, 6, 15);

    public static readonly CatalogoVigente Catalogo = CatalogoVigente.FromSeed(CatalogoSeed.Read());

    public static Obra Obra(string clave = "OP-1") => new()
    {
        Clave = clave,
        Nombre = "Red de agua potable en Tacoaleche",
        EjercicioFiscal = 2026,
        Clasificacion = new Clasificacion { Apertura = "010401" },
    };

    /// <summary>A federal contract signed on that day, with nothing wrong.</summary>
    public static Contrato Contrato(DateTime firma) => new()
    {
        Numero = "CO-1",
        FechaFirma = firma,
        Inicio = firma,
        Termino = firma.AddDays(99),
        MontoConIva = 1000m,
    };
}
