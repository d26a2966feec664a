namespace Hub.Service.Cli;

/// <summary>What the process answers to the shell; told in the help and in docs/operacion.md, never reused.</summary>
internal static class ExitCodes
{
    /// <summary>Done.</summary>
    public const int Ok = 0;

    /// <summary>A fault of ours.</summary>
    public const int Unexpected = 1;

    /// <summary>The command line was not understood.</summary>
    public const int Usage = 2;

    /// <summary>Done, and records wait in quarantine.</summary>
    public const int Quarantine = 3;

    /// <summary>The folio, adapter, credential or entry does not exist.</summary>
    public const int NotFound = 4;

    /// <summary>Database, configuration, file or port could not be used; nothing was changed or the rest is resumable.</summary>
    public const int Unavailable = 5;

    /// <summary>What exists does not allow it: a user already there, an entry approved by whoever proposed it.</summary>
    public const int Refused = 6;

    /// <summary>Stopped by Ctrl-C or SIGTERM; what was committed stays and the next run resumes.</summary>
    public const int Interrupted = 130;
}
