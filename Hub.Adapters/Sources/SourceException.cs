using Hub.Contracts.Faltas;

namespace Hub.Adapters.Sources;

/// <summary>A delivery that could not be read to its end for a reason outside its content; trying again later may work.</summary>
public sealed class SourceException(Codigo codigo, string archivo, Exception? inner = null)
    : IOException($"{Codigo.Texto(codigo.Mensaje, [archivo])} {codigo.Remedio}", inner)
{
    /// <summary>ARCHIVO_INESTABLE or CARPETA_FALTANTE.</summary>
    public Codigo Codigo { get; } = codigo;

    /// <summary>File name without its folder, or the whole path of the folder.</summary>
    public string Archivo { get; } = archivo;
}
