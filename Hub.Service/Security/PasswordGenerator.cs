using System.Security.Cryptography;

namespace Hub.Service.Security;

/// <summary>Passwords that the hub hands out once: 28 characters of 31, 138 bits, none that reads like another.</summary>
internal static class PasswordGenerator
{
    private const string Unambiguous = "abcdefghjkmnpqrstuvwxyz23456789";
    private const int Groups = 4;
    private const int GroupLength = 7;

    /// <summary>Four groups of seven joined by hyphens, to be read aloud and typed.</summary>
    public static string Create() => string.Join(
        '-', Enumerable.Range(0, Groups).Select(_ => RandomNumberGenerator.GetString(Unambiguous, GroupLength)));
}
