namespace Hub.Service.Storage;

/// <summary>Opens the transaction in which one batch of records is compared with what is known, written and logged.</summary>
internal sealed class IngestStore(HubDatabase database, TimeProvider clock)
{
    /// <summary>The caller commits, or disposes of it and nothing happened.</summary>
    public async Task<BatchTransaction> BeginAsync(CancellationToken cancellationToken) =>
        new(await WriteSession.BeginAsync(database, clock, cancellationToken));
}
