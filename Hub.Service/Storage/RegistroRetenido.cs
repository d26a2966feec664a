using Hub.Adapters;

namespace Hub.Service.Storage;

/// <summary>A record that waits in quarantine, with all it takes to read it again.</summary>
/// <param name="Adaptador">Adapter that read it; null when it came in a lote.</param>
/// <param name="Operacion">Operation that it came with; null when an adapter read it.</param>
/// <param name="Perfil">Profile and version that read it the first time.</param>
internal sealed record RegistroRetenido(
    long CuarentenaId,
    string Folio,
    string Dependencia,
    string? Adaptador,
    string? Operacion,
    int Renglon,
    string? Clave,
    string? Perfil,
    RegistroOriginal Original);
