namespace Hub.Service.Storage;

/// <summary>A cursor that the hub did not give, or gave for another list. Services answer CURSOR_INVALIDO.</summary>
internal sealed class CursorInvalidoException : Exception
{
    public CursorInvalidoException()
        : base("The cursor was not given by this list.")
    {
    }

    public CursorInvalidoException(string message)
        : base(message)
    {
    }

    public CursorInvalidoException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
