using System.Text;

namespace Hub.Tests.Support;

/// <summary>Collects what is written, and tells when a text has appeared.</summary>
internal sealed class WatchedOutput(string awaited) : TextWriter
{
    private readonly StringBuilder text = new();
    private readonly TaskCompletionSource seen = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public Task Seen => seen.Task;

    public override Encoding Encoding => Encoding.UTF8;

    public override void Write(char value) => Write(value.ToString());

    public override void Write(string? value)
    {
        lock (text)
        {
            text.Append(value);
            if (value is not null && text.ToString().Contains(awaited, StringComparison.Ordinal))
            {
                seen.TrySetResult();
            }
        }
    }

    public override void WriteLine(string? value) => Write(value + "\n");

    public override string ToString()
    {
        lock (text)
        {
            return text.ToString();
        }
    }
}
