using System.Globalization;
using System.Text;

namespace Hub.Service.Soap.FrontDoor;

/// <summary>Paths of elements as findings and faults show them.</summary>
internal static class FieldPath
{
    /// <summary>Wrapper and solicitud say nothing that the operation does not.</summary>
    private const int Envelope = 2;

    /// <summary>
    /// Path of the innermost frame, or of <paramref name="leaf"/> in it: within a record relative to it, else below
    /// solicitud. Null for the record or the solicitud as a whole.
    /// </summary>
    public static string? Of(ReadOnlySpan<BodyFrame> frames, int recordDepth, string? leaf)
    {
        var path = new StringBuilder();
        for (var at = recordDepth >= 0 ? recordDepth + 1 : Envelope; at < frames.Length; at++)
        {
            path.Append(path.Length > 0 ? "/" : "").Append(frames[at].Element.Name);
            if (frames[at].Index > 0)
            {
                path.Append(CultureInfo.InvariantCulture, $"[{frames[at].Index}]");
            }
        }

        if (leaf is not null)
        {
            path.Append(path.Length > 0 ? "/" : "").Append(leaf);
        }

        return path.Length == 0 ? null : path.ToString();
    }
}
