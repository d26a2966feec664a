using System.Security.Cryptography;

namespace Hub.Service.Soap;

/// <summary>Folio of a fault.</summary>
internal static class FaultFolio
{
    public static string Create() => "F-" + RandomNumberGenerator.GetString("0123456789ABCDEFGHJKMNPQRSTVWXYZ", 10);
}
