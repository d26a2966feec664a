using Hub.Contracts.Faltas;
using Hub.Service.Security;

namespace Hub.Service.Soap;

/// <summary>A fault as the log keeps it: what was answered, to whom, and in which call, as far as it was known.</summary>
internal sealed record FaltaOcurrida(
    FaltaHub Detalle, string Servicio, string? Operacion, Caller? Caller, string? IdSolicitud);

/// <summary>Writes a fault into the log, so that its folio opens there.</summary>
internal delegate Task RecordFalta(FaltaOcurrida falta, CancellationToken cancellationToken);
