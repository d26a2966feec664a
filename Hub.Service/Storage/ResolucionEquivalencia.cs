namespace Hub.Service.Storage;

/// <summary>What came of approving or rejecting a proposal.</summary>
internal enum ResolucionEquivalencia
{
    Resuelta,
    NoEncontrada,

    /// <summary>It is in force, rejected or replaced already.</summary>
    NoEsPropuesta,

    /// <summary>Who proposes does not approve.</summary>
    MismaPersona,
}
