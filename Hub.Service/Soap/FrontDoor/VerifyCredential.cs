using Hub.Service.Security;

namespace Hub.Service.Soap.FrontDoor;

/// <summary>Who the user and password belong to; null when they are not valid.</summary>
internal delegate ValueTask<Caller?> VerifyCredential(string usuario, string clave, CancellationToken cancellationToken);
