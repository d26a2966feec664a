using System.Security.Cryptography;

namespace Hub.Service.Storage;

/// <summary>Folios of the log: a letter that says of what, and ten random characters of Crockford's base 32 (50 bits).</summary>
internal static class FolioBitacora
{
    public const char Corrida = 'C';
    public const char Cuarentena = 'Q';
    public const char Falta = 'F';
    public const char Equivalencia = 'E';

    private const string Alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    public static string Create(char kind) => $"{kind}-{RandomNumberGenerator.GetString(Alphabet, 10)}";
}
