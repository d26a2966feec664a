using Hub.Contracts.Faltas;

namespace Hub.Service.Soap.FrontDoor.Schema;

/// <summary>Why a value does not fit its type: the code and what its texts need.</summary>
internal sealed record Rechazo(Codigo Codigo, params object?[] Datos);
