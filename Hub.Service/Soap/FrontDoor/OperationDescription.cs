using System.Reflection;
using Hub.Service.Soap.FrontDoor.Schema;

namespace Hub.Service.Soap.FrontDoor;

/// <summary>An operation of the contract as its attributes and its schema tell it.</summary>
/// <param name="Action">Of the request; that of the answer and of the fault follow.</param>
/// <param name="Wrapper">The element of the body.</param>
/// <param name="Lista">The list of a lote; null when the operation takes none.</param>
/// <param name="Registro">One record of that list.</param>
internal sealed record OperationDescription(
    string Name,
    string Action,
    string ReplyAction,
    string FaultAction,
    MethodInfo Method,
    Type Solicitud,
    Type Respuesta,
    ElementPlan Wrapper,
    ElementPlan? Lista,
    ElementPlan? Registro);
