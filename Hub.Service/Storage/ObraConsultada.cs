using Hub.Contracts.Obras;

namespace Hub.Service.Storage;

/// <summary>A work and, when asked for, everything that was said of it, the latest first.</summary>
internal sealed record ObraConsultada(ObraRegistrada Obra, IReadOnlyList<Procedencia> Procedencias);
