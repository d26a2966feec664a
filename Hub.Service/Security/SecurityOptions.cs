using System.ComponentModel.DataAnnotations;

namespace Hub.Service.Security;

/// <summary>Section <c>Security</c>: how credentials are checked.</summary>
internal sealed class SecurityOptions
{
    public const string Section = "Security";

    /// <summary>PBKDF2-HMAC-SHA512 iterations of new hashes; older hashes are raised when their user calls. At least 210,000 (OWASP Password Storage Cheat Sheet, 2023).</summary>
    [Range(PasswordHash.MinimumIterations, 10_000_000)]
    public int Iterations { get; init; } = 210_000;

    /// <summary>Slow hashes computed at the same time; 0 means half the cores, at least one.</summary>
    [Range(0, 64)]
    public int ConcurrentHashes { get; init; }

    /// <summary>Calls that may wait for a slow hash; one more is answered SERVICIO_OCUPADO.</summary>
    [Range(1, 100_000)]
    public int WaitingHashes { get; init; } = 256;

    /// <summary>Seconds that a call waits for its turn before it is told to try again; most clients give up after 30.</summary>
    [Range(0, 300)]
    public int WaitingSeconds { get; init; } = 10;

    /// <summary>Seconds that a verified credential is remembered; 0 pays the slow hash in every call.</summary>
    [Range(0, 3600)]
    public int RememberSeconds { get; init; } = 600;

    /// <summary>Credentials remembered at most; the ones that expire first are forgotten.</summary>
    [Range(1, 1_000_000)]
    public int RememberLimit { get; init; } = 4096;

    /// <summary>Seconds until a revocation or rotation made by another process is noticed.</summary>
    [Range(0, 60)]
    public int NoticeSeconds { get; init; } = 2;
}
