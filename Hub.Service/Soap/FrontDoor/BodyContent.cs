namespace Hub.Service.Soap.FrontDoor;

/// <summary>What remains of a body after the pass: the good part rewritten, every record as sent, and the fingerprint of both.</summary>
internal sealed record BodyContent(PooledBuffer Normalised, IReadOnlyList<RegistroDeLote> Registros, string Huella);
