using System.Globalization;
using System.Security.Cryptography;
using Hub.Contracts.Catalogo;
using Hub.Contracts.Comun;

namespace Hub.Service.Catalogo;

/// <summary>The lists that ship with the hub, read from the files embedded under Semilla; the manifest names them.</summary>
internal static class CatalogoSeed
{
    /// <summary>Every list of the manifest, in its order.</summary>
    public static IReadOnlyList<ListaSemilla> Read() =>
        [.. SeedCsv.Read("manifiesto.csv").Select(ReadList)];

    private static ListaSemilla ReadList(SeedRow entrada)
    {
        var archivo = entrada["archivo"];
        var desde = DateTime.ParseExact(entrada["vigente_desde"], "yyyy-MM-dd", CultureInfo.InvariantCulture);
        var filas = SeedCsv.Read(archivo);
        var lista = new ListaSemilla
        {
            Lista = entrada["lista"],
            Version = entrada["version"],
            Origen = entrada["origen"],
            Huella = Convert.ToHexStringLower(SHA256.HashData(SeedCsv.Bytes(archivo))),
        };

        return lista.Lista switch
        {
            Listas.Apertura => lista with { Nodos = [.. filas.Select(fila => Nodo(fila, desde))] },
            Listas.Equivalencias or Listas.EquivalenciasPropias =>
                lista with { Equivalencias = [.. filas.Select(fila => Entrada(fila, desde))] },
            _ => lista with { Claves = [.. filas.Select(fila => Clave(lista.Lista, fila, desde))] },
        };
    }

    private static NodoApertura Nodo(SeedRow fila, DateTime desde) => new()
    {
        Clave = fila["clave"],
        Nivel = int.Parse(fila["nivel"], NumberStyles.None, CultureInfo.InvariantCulture),
        Nombre = fila["nombre"],
        ClavePadre = fila.Optional("clave_padre"),
        Unidad = fila.Optional("unidad_medida"),
        Subfuncion = fila.Optional("conac_subfuncion"),
        PartidaDominioPublico = fila.Optional("partida_dominio_publico"),
        PartidaBienPropio = fila.Optional("partida_bien_propio"),
        SectorOc4ids = fila.Optional("oc4ids_sector"),
        Origen = fila.Optional("origen"),
        VigenteDesde = desde,
    };

    private static EntradaEquivalencia Entrada(SeedRow fila, DateTime desde) => new(
        fila["sistema_origen"],
        fila["clave_origen"],
        fila.Optional("nombre_origen"),
        fila["equivalencia"],
        fila["clave_canonica"].Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries),
        fila.Optional("modalidad"),
        desde,
        VigenteHasta: null,
        fila.Optional("origen"));

    private static ClaveLista Clave(string lista, SeedRow fila, DateTime desde)
    {
        var columnas = lista switch
        {
            Listas.Municipios => (Clave: "cvegeo", Nombre: "nombre"),
            Listas.ConacProgramatica => (Clave: "modalidad", Nombre: "nombre"),
            Listas.Ramos => (Clave: "ramo", Nombre: "nombre"),
            Listas.Fondos => (Clave: ColumnaDeFondo(fila), Nombre: "nombre"),
            _ => (Clave: "clave", Nombre: "nombre"),
        };

        return new ClaveLista
        {
            Clave = fila[columnas.Clave],
            Nombre = fila[columnas.Nombre],
            ClavePadre = fila.Optional("clave_padre"),
            VigenteDesde = desde,
            Atributos = [.. fila.Others(columnas.Clave, columnas.Nombre, "clave_padre")
                .Select(par => new DatoAdicional { Nombre = par.Key, Valor = par.Value })],
        };
    }

    /// <summary>Not every fund has a whole programme key (a letter and three digits); then its short name is the key.</summary>
    private static string ColumnaDeFondo(SeedRow fila) => fila["clave_pp"].Length == 4 ? "clave_pp" : "sigla";
}
