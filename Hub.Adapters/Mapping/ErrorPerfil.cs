namespace Hub.Adapters.Mapping;

/// <summary>One mistake in a profile.</summary>
/// <param name="Archivo">File that holds it.</param>
/// <param name="Linea">Line from 1.</param>
/// <param name="Ruta">Path of keys, such as obra/avance.fisico/fecha.</param>
/// <param name="Mensaje">What is wrong, in Spanish.</param>
/// <param name="Remedio">How to mend it, in Spanish.</param>
public sealed record ErrorPerfil(string Archivo, int Linea, string Ruta, string Mensaje, string Remedio)
{
    public override string ToString() => $"{Archivo}, línea {Linea}, {Ruta}: {Mensaje} {Remedio}";
}

/// <summary>A profile that cannot be used, with all its mistakes.</summary>
public sealed class PerfilInvalidoException(IReadOnlyList<ErrorPerfil> errores)
    : Exception(string.Join(Environment.NewLine, errores))
{
    public IReadOnlyList<ErrorPerfil> Errores { get; } = errores;
}
