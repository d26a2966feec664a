using Hub.Contracts.Faltas;

namespace Hub.Service.Soap;

/// <summary>A fault ready to be rendered: its detail, and what it is for the standard.</summary>
internal sealed record Falta(FaltaHub Detalle, FaultKind Kind);
