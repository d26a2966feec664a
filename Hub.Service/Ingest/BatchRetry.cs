using Hub.Service.Storage;
using Polly;
using Polly.Retry;

namespace Hub.Service.Ingest;

/// <summary>Tries a batch again, whole, when its failure was one that passes: busy, deadlock, broken link, another writer first.</summary>
internal sealed class BatchRetry
{
    private const int Attempts = 4;
    private static readonly TimeSpan FirstDelay = TimeSpan.FromMilliseconds(200);

    private readonly ResiliencePipeline pipeline;

    public BatchRetry(HubDatabase database) => pipeline = new ResiliencePipelineBuilder()
        .AddRetry(new RetryStrategyOptions
        {
            ShouldHandle = outcome => ValueTask.FromResult(outcome.Outcome.Exception is { } failure && database.IsTransient(failure)),
            MaxRetryAttempts = Attempts,
            BackoffType = DelayBackoffType.Exponential,
            Delay = FirstDelay,
            UseJitter = true,
        })
        .Build();

    public async Task<T> ExecuteAsync<T>(Func<CancellationToken, Task<T>> batch, CancellationToken cancellationToken) =>
        await pipeline.ExecuteAsync(async token => await batch(token), cancellationToken);
}
