using Hub.Service.Soap;
using Hub.Service.Soap.FrontDoor;
using Microsoft.AspNetCore.Http;
using NUnit.Framework;

namespace Hub.Tests.Soap;

public sealed class RequestBodyTests
{
    [Test]
    public async Task ReadAsync_TakesMemoryForWhatCame_WhenMoreIsPromised()
    {
        var request = new DefaultHttpContext().Request;
        request.ContentLength = 40 * 1024 * 1024;
        request.Body = new MemoryStream("<a/>"u8.ToArray());

        await using var body = await RequestBody.ReadAsync(request, new SoapOptions(), CancellationToken.None);

        Assert.That(body.Written.ToArray(), Is.EqualTo("<a/>"u8.ToArray()));
        Assert.That(body.Array, Has.Length.LessThan(1024 * 1024));
    }
}
