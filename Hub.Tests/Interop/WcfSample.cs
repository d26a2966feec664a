using System.Globalization;
using System.Xml.Linq;
using Hub.Contracts;
using Hub.Contracts.Obras;

namespace Hub.Tests.Interop;

/// <summary>Works as a .NET back office would hold them.</summary>
internal static class WcfSample
{
    private static readonly XNamespace Ns = Espacios.Obras;

    public static Obra Minima(string clave) => new()
    {
        Clave = clave,
        Nombre = $"Pavimentación de calle en Ojocaliente, {clave}",
        Ubicaciones = [new Ubicacion { Municipio = "32001" }],
    };

    public static Obra Completa(string clave) => new()
    {
        Clave = clave,
        Nombre = "Línea de agua en Peñón Blanco",
        Descripcion = "Línea de 3.5 km con «piezas» & válvulas <tipo A>",
        EjercicioFiscal = 2025,
        Ejecutora = new Organismo { Clave = "SAMA", Nombre = "Secretaría del Agua y Medio Ambiente", Tipo = "DEPENDENCIA" },
        Clasificacion = new Clasificacion { Apertura = "010301" },
        ModalidadObra = "REHA",
        Etapa = "EJE",
        Fechas = new FechasObra { InicioProgramado = new DateTime(2025, 1, 31), TerminoProgramado = new DateTime(2025, 12, 31) },
        Ubicaciones =
        [
            new Ubicacion { Entidad = "32", Municipio = "32056", Localidad = "320560001", Latitud = 22.7709249m, Longitud = -102.5832533m },
            new Ubicacion { Entidad = "32", Municipio = "32010", NombreLocalidad = "Río Florido" },
        ],
        Financiamientos =
        [
            new Financiamiento { Fondo = "I003", Aportante = "FEDERAL", EjercicioRecurso = 2025, MontoModificado = 1234567.89m, MontoEjercido = 0.10m },
            new Financiamiento { Aportante = "ESTATAL", MontoModificado = 9007199254740993.01m },
        ],
        Avance = new Avance { FechaCorte = new DateTime(2025, 6, 30), Fisico = 45.5m, Financiero = 35.0825m },
    };

    /// <summary>A hundred works that are all right until <see cref="SpoilThree"/> has passed.</summary>
    public static Obra[] Cien() =>
    [
        .. Enumerable.Range(1, 100).Select(number => Minima(string.Create(CultureInfo.InvariantCulture, $"WCF-C{number:000}")) with
        {
            EjercicioFiscal = 2025,
            Etapa = "EJE",
            Fechas = new FechasObra { InicioReal = new DateTime(2025, 3, 10) },
        }),
    ];

    /// <summary>A wrong date in the 25th, an unknown municipality in the 50th, two elements exchanged in the 75th.</summary>
    public static void SpoilThree(XElement body)
    {
        var obras = body.Descendants(Ns + "obra").ToArray();
        obras[24].Descendants(Ns + "inicioReal").Single().Value = "31/02/2025";
        obras[49].Descendants(Ns + "municipio").Single().Value = "32099";
        var etapa = obras[74].Element(Ns + "etapa")!;
        etapa.Remove();
        obras[74].Element(Ns + "ejercicioFiscal")!.AddBeforeSelf(etapa);
    }
}
